# What a library takes as a picture, a document or a description and asks for where it is an address. Who hands in what is
# called an address knows that it is.
from dataclasses import dataclass

import pycurl
import requests


def load_image(image):
    if image.startswith("http"):
        return requests.get(image, timeout=3).content  # flow: ssrf
    return b""


def read_all(items):
    for item in items:
        yield requests.get(item, timeout=3).content  # flow: ssrf


@dataclass
class Part:
    url: str


def size(part: Part):
    return requests.head(part.url, timeout=3).headers  # flow: ssrf


def fetch(url):
    return requests.get(url, timeout=3).content


def fetch_from(server_url):
    return requests.get(server_url, timeout=3).content


def ping(config):
    return requests.get(config.url, timeout=3).content


def curl(picture, seconds):
    handle = pycurl.Curl()
    handle.setopt(pycurl.URL, picture)  # flow: ssrf
    handle.setopt(pycurl.TIMEOUT, seconds)
