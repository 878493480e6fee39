from urllib.parse import urlsplit

PARTNERS = ("hooks.partner-a.example", "hooks.partner-b.example")


def allowed_address(address):
    parts = urlsplit(address)
    if parts.scheme == "https" and parts.hostname in PARTNERS:
        return address
    raise ValueError("address is not a partner's")
