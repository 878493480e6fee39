# What a library finds in a text that it is handed, whoever hands it in knows nothing of.
import re
import urllib.request

LINK = re.compile(r"@url:(https?://[^\s]+)")


def process(prompt):
    return [fetch_link(url) for url in LINK.findall(prompt)]


def fetch_link(url):
    return urllib.request.urlopen(url).read()  # flow: ssrf


def fetch(address):
    return urllib.request.urlopen(address).read()
