import { microsoftEntraId, type GenericOAuthConfig } from 'better-auth/plugins/generic-oauth'
import { env } from '../env'

/** The organisations' own sign-in services that are configured: none is ever required, and none makes an account. */
export function identityProviders(): GenericOAuthConfig[] {
  const { cis2, entra } = env
  return [
    ...(cis2 ? [{ ...cis2, providerId: 'nhs-cis2', name: 'NHS CIS2', scopes: ['openid', 'email'] }] : []),
    ...(entra ? [{ ...microsoftEntraId(entra), providerId: 'entra', name: 'Microsoft' }] : []),
  ].map((provider) => ({ ...provider, disableSignUp: true, requireIdTokenVerification: true }))
}

/** What the sign-in page offers beside the password. */
export const signInServices = (): { id: string; name: string }[] =>
  identityProviders().map(({ providerId, name }) => ({ id: providerId, name: name ?? providerId }))
