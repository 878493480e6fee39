# vulnerable: CWE-297 (or 295): the name in the certificate is not compared
import imaplib
import ssl


def unread(host, user, password):
    """Count unread mails."""
    context = ssl.create_default_context()
    context.check_hostname = False  # want: CWE-297
    with imaplib.IMAP4_SSL(host, ssl_context=context) as box:
        box.login(user, password)
        box.select(readonly=True)
        _, found = box.search(None, "UNSEEN")
        return len(found[0].split())
