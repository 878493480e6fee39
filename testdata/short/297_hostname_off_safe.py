# safe: CWE-297 (or 295): it is
import imaplib
import ssl


def unread(host, user, password):
    """Count unread mails."""
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2  # ok: CWE-297
    with imaplib.IMAP4_SSL(host, ssl_context=context) as box:
        box.login(user, password)
        box.select(readonly=True)
        _, found = box.search(None, "UNSEEN")
        return len(found[0].split())
