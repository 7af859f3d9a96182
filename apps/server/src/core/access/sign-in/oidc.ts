import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  ClientSecretPost,
  discovery,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  type Configuration,
} from 'openid-client';

/** Which OpenID provider people may sign in with. */
export interface OidcSettings {
  issuer: string;
  clientId: string;
  clientSecret: string;
}

/** What must be the same when the browser comes back. */
export interface Errand {
  state: string;
  nonce: string;
  verifier: string;
}

/** Whom the provider says it has before it. */
export interface Identity {
  /** `<issuer>|<subject>`: no two people of any providers have the same. */
  subject: string;
  /** `preferred_username`, in lower case. */
  login: string | null;
}

/** The OpenID provider: authorization code flow with PKCE, state and nonce (OpenID Connect Core 1.0, RFC 7636). */
export class Provider {
  private found: Promise<Configuration> | undefined;

  constructor(
    private readonly settings: OidcSettings,
    private readonly callback: string,
  ) {}

  /** Where to send the browser, and what to remember until it is back. @throws Error where the provider cannot be reached */
  async begin(): Promise<{ address: string; errand: Errand }> {
    const errand = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
    const address = buildAuthorizationUrl(await this.configuration(), {
      redirect_uri: this.callback,
      scope: 'openid profile',
      state: errand.state,
      nonce: errand.nonce,
      code_challenge: await calculatePKCECodeChallenge(errand.verifier),
      code_challenge_method: 'S256',
    });
    return { address: address.href, errand };
  }

  /** Who came back. @throws Error where the answer was refused, forged, or meant for another errand */
  async finish(query: string, { state, nonce, verifier }: Errand): Promise<Identity> {
    const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true };
    const tokens = await authorizationCodeGrant(await this.configuration(), new URL(`${this.callback}${query}`), checks);
    const claims = tokens.claims();
    if (!claims) throw new Error('the provider sent no ID token');
    const login = claims['preferred_username'];
    return { subject: `${claims.iss}|${claims.sub}`, login: typeof login === 'string' ? login.toLowerCase() : null };
  }

  /** Asked for when first needed, and again where that failed: a provider that is down does not keep the server from starting. */
  private configuration(): Promise<Configuration> {
    const { issuer, clientId, clientSecret } = this.settings;
    const execute = issuer.startsWith('http:') ? [allowInsecureRequests] : [];
    this.found ??= discovery(new URL(issuer), clientId, undefined, ClientSecretPost(clientSecret), { execute }).catch((error: unknown) => {
      this.found = undefined;
      throw error;
    });
    return this.found;
  }
}
