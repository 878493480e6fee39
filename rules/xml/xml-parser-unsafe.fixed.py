from lxml import etree  # want: xml-parser-unsafe
import defusedxml.lxml
import xml.sax
from flask import request

def read(path):
    etree.fromstring(request.data)  # want: xml-parser-unsafe
    etree.XMLParser(resolve_entities=False)  # want: xml-parser-unsafe
    etree.XMLParser(no_network=True)  # want: xml-parser-unsafe
    parser = xml.sax.make_parser()
    parser.setFeature(xml.sax.handler.feature_external_ges, False)  # want: xml-parser-unsafe
    etree.parse(path)  # want: xml-parser-unsafe

def fine(text):
    defusedxml.lxml.fromstring(text)  # ok: protected
    etree.XMLParser(resolve_entities=False)  # ok: entities are left alone
    etree.fromstring("<a/>")  # ok: constant
    etree.tostring(text)  # ok: writes
