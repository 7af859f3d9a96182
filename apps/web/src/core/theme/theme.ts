import type { ThemeConfig } from 'antd';

const ink = '#1d2025';
const paper = '#fffefa';

/** The component library in the colours of tokens.css. */
export const theme: ThemeConfig = {
  token: {
    // Nothing moves by itself, so nothing waits for the end of a motion that a person's settings have cut.
    motion: false,
    colorPrimary: ink,
    colorInfo: ink,
    colorLink: ink,
    colorLinkHover: '#c3272b',
    colorText: ink,
    colorTextHeading: ink,
    colorTextSecondary: '#555b64',
    colorTextTertiary: '#666b73',
    colorTextDescription: '#666b73',
    colorTextPlaceholder: '#666b73',
    colorTextDisabled: '#777c84',
    colorError: '#c3272b',
    colorWarning: '#85570f',
    colorSuccess: '#2f7d4f',
    colorBgLayout: '#f3f1ea',
    colorBgContainer: paper,
    colorBgElevated: paper,
    colorBorder: '#8c8676',
    colorBorderSecondary: '#e3dfd4',
    borderRadius: 4,
    fontFamily: 'var(--sans)',
    fontSize: 14,
    controlHeight: 34,
  },
  components: {
    Table: {
      headerBg: '#f8f6ef',
      headerColor: '#555b64',
      rowHoverBg: '#fbf8f0',
      borderColor: '#e3dfd4',
      cellPaddingBlock: 10,
      cellPaddingInline: 12,
    },
    Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
    Modal: { contentBg: paper, headerBg: paper },
  },
};
