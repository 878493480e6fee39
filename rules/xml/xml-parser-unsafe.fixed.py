import xml.etree.ElementTree as ET  # want: xml-parser-unsafe
import xml.sax  # want: xml-parser-unsafe
from lxml import etree  # want: xml-parser-unsafe
import defusedxml.ElementTree
import defusedxml.sax
from flask import request

def read(response, path):
    defusedxml.ElementTree.fromstring(request.data)  # want: xml-parser-unsafe
    defusedxml.ElementTree.fromstring(response.content)  # want: xml-parser-unsafe
    etree.XMLParser(resolve_entities=False)  # want: xml-parser-unsafe
    etree.XMLParser(no_network=True)  # want: xml-parser-unsafe
    parser = defusedxml.sax.make_parser()  # want: xml-parser-unsafe
    parser.setFeature(xml.sax.handler.feature_external_ges, False)  # want: xml-parser-unsafe
    defusedxml.ElementTree.parse(path)  # want: xml-parser-unsafe

def fine(text):
    defusedxml.ElementTree.fromstring(text)  # ok: protected
    etree.XMLParser(resolve_entities=False)  # ok: entities are left alone
    ET.fromstring("<a/>")  # ok: constant
    ET.Element("a")  # ok: makes
    ET.tostring(text)  # ok: writes
