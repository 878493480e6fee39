from urllib.parse import urljoin, urlparse

from flask import redirect, request


def is_safe_redirect_url(target):  # want: redirect-check-weak
    host = urlparse(request.host_url)
    goal = urlparse(urljoin(request.host_url, target))
    return goal.scheme in ("http", "https") and host.netloc == goal.netloc


def validate_redirect(url):  # want: redirect-check-weak
    parts = urlparse(url)
    if parts.netloc and parts.netloc != request.host:
        raise ValueError(url)
    return redirect(url)


def safe_next_url(next_url):  # want: redirect-check-weak
    return next_url if not urlparse(next_url).netloc else "/"


def is_local_redirect(url):
    if "\\" in url or url.startswith("//"):  # ok: what browsers read otherwise is refused
        return False
    return not urlparse(url).netloc


def is_valid_next_url(next_url):
    if "\\" in next_url:  # ok: a backslash is refused
        return False
    return not urlparse(next_url).netloc


def validate_webhook_url(url):
    return urlparse(url).netloc != ""  # ok: no redirect
