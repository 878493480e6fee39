from urllib.parse import urlparse


def local_path(target):
    """Return target when it is a path on this site, otherwise None."""
    target = (target or "").strip()
    if any(ord(c) < 0x20 for c in target) or "\\" in target:
        return None
    if target[:1] != "/" or target[1:2] == "/":
        return None
    parts = urlparse(target)
    return target if not (parts.scheme or parts.netloc) else None
