"""Addresses that stand in a document which the users of a library hand in, and addresses that they hand in themselves."""
import json
import xml.etree.ElementTree as ET

import requests
from bs4 import BeautifulSoup
from cryptography import x509


def schema_of(text):
    doc = json.loads(text)
    return requests.get(doc["$schema"])  # flow: ssrf


def pictures(svg):
    root = ET.fromstring(svg)
    for image in root.iter("image"):
        yield requests.get(image.get("href")).content  # flow: ssrf


def linked(html):
    soup = BeautifulSoup(html, "html.parser")
    for link in soup.find_all("link"):
        requests.get(link["href"])  # flow: ssrf


def revoked(pem):
    cert = x509.load_pem_x509_certificate(pem)
    for point in cert.extensions.get_extension_for_class(x509.CRLDistributionPoints).value:
        requests.get(point.full_name[0].value)  # flow: ssrf


def fetched(url):
    return requests.get(url)


def fetched_item(item):
    return requests.get(item["url"])  # flow: ssrf


def numbered(text):
    doc = json.loads(text)
    return requests.get("https://example.com/" + str(int(doc["number"])))
