from .xmlutil import parse

NS = {"md": "urn:oasis:names:tc:SAML:2.0:metadata"}


def entity_id(raw):
    root = parse(raw)
    return root.get("entityID"), [e.text for e in root.findall(".//md:NameIDFormat", NS)]
