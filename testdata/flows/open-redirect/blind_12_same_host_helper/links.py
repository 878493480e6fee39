# safe: the helper returns an absolute address on the own host or the start page
from urllib.parse import urljoin, urlparse


def on_this_site(base, target):
    joined = urljoin(base, target)
    if urlparse(joined)[:2] != urlparse(base)[:2]:
        return "/"
    return joined
