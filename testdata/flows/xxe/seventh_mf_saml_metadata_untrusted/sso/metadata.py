from functools import partial

from . import xmlutil

parse = partial(xmlutil.parse, trusted=False)
NS = {"md": "urn:oasis:names:tc:SAML:2.0:metadata"}


def entity_id(raw):
    root = parse(raw)
    return root.get("entityID"), [e.text for e in root.findall(".//md:NameIDFormat", NS)]
