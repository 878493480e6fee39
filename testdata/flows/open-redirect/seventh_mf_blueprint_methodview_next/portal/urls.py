from urllib.parse import urlparse


def is_safe_url(target, allowed_hosts):
    if not target:
        return False
    parts = urlparse(target)
    return not parts.netloc or parts.netloc in allowed_hosts
