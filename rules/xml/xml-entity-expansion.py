import xml.etree.ElementTree as ET  # want: xml-entity-expansion
import xml.sax  # want: xml-entity-expansion
from xml.dom import minidom  # want: xml-entity-expansion
import defusedxml.ElementTree
from flask import request

def read(response, path):
    ET.fromstring(request.data)  # want: xml-entity-expansion
    ET.fromstring(response.content)  # want: xml-entity-expansion
    minidom.parseString(request.get_data())  # want: xml-entity-expansion
    xml.sax.make_parser()  # want: xml-entity-expansion
    ET.parse(path)  # want: xml-entity-expansion

def fine(text):
    defusedxml.ElementTree.fromstring(text)  # ok: protected
    ET.fromstring("<a/>")  # ok: constant
    ET.Element("a")  # ok: makes
    ET.tostring(text)  # ok: writes
