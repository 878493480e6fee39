import ipaddress
import socket
from urllib.parse import urlparse

import httpx
import requests


def check_safe_url(url):
    for found in socket.getaddrinfo(urlparse(url).hostname, None):
        if not ipaddress.ip_address(found[4][0]).is_global:
            raise ValueError(url)


def fetch(url):  # want: address-checked-before-request
    check_safe_url(url)
    return requests.get(url, timeout=5).content


def preview(url):  # want: address-checked-before-request
    check_safe_url(url)
    with httpx.Client(follow_redirects=True) as client:
        return client.get(url).text


def notify(webhook_url, payload):  # want: address-checked-before-request
    check_safe_url(webhook_url)
    requests.post(webhook_url, json=payload, timeout=5)


def fetch_once(url):
    check_safe_url(url)
    return requests.get(url, timeout=5, allow_redirects=False).content  # ok: redirects stay where they are


def fetch_each(url):
    for _ in range(5):
        check_safe_url(url)
        answer = requests.get(url, timeout=5, allow_redirects=False)
        if not answer.is_redirect:
            return answer.content
        url = answer.headers["location"]  # ok: each is checked


def preview_once(url):
    check_safe_url(url)
    return httpx.get(url).text  # ok: httpx follows none by itself


def status(name):
    check_safe_url("https://status.example")
    return requests.get(f"https://status.example/{name}", timeout=5).json()  # ok: an address of our own


def fetch_with(url, **options):  # want: address-checked-before-request
    check_safe_url(url)
    return requests.get(url, **options).content
