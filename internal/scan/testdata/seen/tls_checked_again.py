import ssl


def context(authority, certificate):
    made = ssl._create_unverified_context(purpose=ssl.Purpose.SERVER_AUTH, cafile=authority)  # ok: tls-unverified-context
    made.load_cert_chain(certificate)
    made.verify_mode = ssl.CERT_REQUIRED
    return made


def asked(ignoressl):
    if ignoressl:
        ssl._create_default_https_context = ssl._create_unverified_context  # ok: tls-unverified-context


def old():
    if hasattr(ssl, "_create_unverified_context"):
        ssl._create_default_https_context = ssl._create_unverified_context  # want: tls-unverified-context
