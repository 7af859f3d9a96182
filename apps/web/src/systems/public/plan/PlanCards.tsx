import { Link } from 'react-router';
import type { PublicPlan } from '@luoshi/server/plan';
import { useLanguage, useTexts } from '../../../core/i18n/language.js';
import { RollUpBar } from '../../plan/parts/RollUpBar.js';
import { catalogueAddress, dataAddress, feedAddress } from '../api.js';
import shared from '../parts/public.module.css';

/** Beside the plan: data for programs, each heading's and unit's lights with a feed, the versions, and how lights are judged. */
export function PlanCards({ district, data }: { district: string; data: PublicPlan }) {
  return (
    <>
      <OpenData district={district} plan={data.plan.id} />
      <Headings district={district} data={data} />
      <Units district={district} data={data} />
      <Versions data={data} />
      <Rules data={data} />
    </>
  );
}

function OpenData({ district, plan }: { district: string; plan: string }) {
  const { publicSide } = useTexts();
  return (
    <section className={shared.card}>
      <h2>{publicSide.openData}</h2>
      <ul className={shared.plain}>
        <li>
          <a href={feedAddress(district, plan)}>{publicSide.feed}</a>
        </li>
        <li>
          <a href={dataAddress(district, plan, 'indicators.json')}>{publicSide.jsonStat}</a>
        </li>
        <li>
          <a href={dataAddress(district, plan, 'indicators.csv')}>{publicSide.indicatorsCsv}</a>
        </li>
        <li>
          <a href={dataAddress(district, plan, 'tasks.csv')}>{publicSide.tasksCsv}</a>
        </li>
        <li>
          <a href={catalogueAddress(district)}>{publicSide.catalogue}</a>
        </li>
        <li>
          <Link to="/docs/api">{publicSide.apiDocs}</Link>
        </li>
      </ul>
    </section>
  );
}

function Headings({ district, data }: { district: string; data: PublicPlan }) {
  const { publicSide } = useTexts();
  return (
    <section className={shared.card}>
      <details>
        <summary>{publicSide.headingTable}</summary>
        <ul className={shared.plain}>
          {data.headings.map(({ heading, rollUp }) => (
            <li key={heading}>
              {heading}
              <RollUpBar rollUp={rollUp} title={heading} />
              <a href={feedAddress(district, data.plan.id, { heading })}>
                {publicSide.feedOfHeading(heading.split(' > ').at(-1) ?? heading)}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function Units({ district, data }: { district: string; data: PublicPlan }) {
  const { publicSide } = useTexts();
  return (
    <section className={shared.card}>
      <details>
        <summary>{publicSide.unitTable}</summary>
        <ul className={shared.plain}>
          {data.units.map(({ unit, rollUp }) => (
            <li key={unit?.id ?? ''}>
              {unit ? <Link to={`?unit=${encodeURIComponent(unit.id)}`}>{unit.name}</Link> : publicSide.noUnit}
              <RollUpBar rollUp={rollUp} title={unit?.name ?? publicSide.noUnit} />
              {unit && <a href={feedAddress(district, data.plan.id, { unit: unit.id })}>{publicSide.feedOfUnit(unit.name)}</a>}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function Versions({ data }: { data: PublicPlan }) {
  const { publicSide, common } = useTexts();
  return (
    <section className={shared.card}>
      <h2>{publicSide.versions}</h2>
      <ul className={shared.plain}>
        {data.versions.map(({ version, basis, publishedOn }) => (
          <li key={version}>
            {[publicSide.version(version), publicSide.publishedOn(publishedOn)].join(common.dot)}
            <p className={shared.soft}>
              {publicSide.basis} {basis}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Rules({ data }: { data: PublicPlan }) {
  const { publicSide } = useTexts();
  const language = useLanguage();
  return (
    <section className={shared.card}>
      <details>
        <summary>{publicSide.rules}</summary>
        <ul className={shared.plain}>
          {data.rules.map(({ id, zh, en }) => (
            <li key={id}>{language === 'zh' ? zh : en}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}
