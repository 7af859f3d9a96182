import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform } from 'fastify-type-provider-zod';
import type { Access } from '../access/roles.js';

/** What is said in words of the whole API; what each route takes comes from its schema. */
const ABOUT = `落实的接口，由各路由的参数定义生成。标为 public 的不用登录；其余凭登录后的 Cookie 访问，\`x-access\` 写明哪些角色可用。
出错时回答 \`{ error: { code, message, mend } }\`，按 Accept-Language 用中文或英文。

Luoshi's API, generated from the schemas of its routes. Routes marked public need no sign-in; the others take the session's cookie, and
\`x-access\` says which roles may call them. Errors answer \`{ error: { code, message, mend } }\`.`;

/**
 * Describes every route under /api that is mounted after this call, as OpenAPI 3.1 at /api/openapi.json: generated from the schemas that
 * requests are checked by, so that it cannot say anything else than the server does.
 */
export async function describeApi(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: '落实 Luoshi', version: '1', description: ABOUT, license: { name: 'MulanPSL-2.0', identifier: 'MulanPSL-2.0' } },
      components: { securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'luoshi' } } },
    },
    transform: (route) => {
      const { schema, url } = jsonSchemaTransform(route);
      const access = route.route.config?.access;
      if (!url.startsWith('/api/') || access === undefined) return { schema: { ...schema, hide: true }, url };
      return {
        schema: { ...schema, tags: [tagOf(url)], security: securityOf(access), 'x-access': access },
        url,
      };
    },
  });
  app.get('/api/openapi.json', { config: { access: 'public' } }, (_request, reply) =>
    reply.header('access-control-allow-origin', '*').send(app.swagger()),
  );
}

/** The noun that a path is about: /api/public/:district/… is `public`. */
function tagOf(url: string): string {
  return url.split('/')[2] ?? 'api';
}

function securityOf(access: Access): Record<string, string[]>[] {
  return access === 'public' ? [] : [{ session: [] }];
}
