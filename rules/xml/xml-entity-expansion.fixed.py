import xml.etree.ElementTree as ET  # want: xml-entity-expansion
import xml.sax  # want: xml-entity-expansion
from xml.dom import minidom  # want: xml-entity-expansion
import defusedxml.ElementTree
import defusedxml.minidom
import defusedxml.sax
from flask import request

def read(response, path):
    defusedxml.ElementTree.fromstring(request.data)  # want: xml-entity-expansion
    defusedxml.ElementTree.fromstring(response.content)  # want: xml-entity-expansion
    defusedxml.minidom.parseString(request.get_data())  # want: xml-entity-expansion
    defusedxml.sax.make_parser()  # want: xml-entity-expansion
    defusedxml.ElementTree.parse(path)  # want: xml-entity-expansion

def fine(text):
    defusedxml.ElementTree.fromstring(text)  # ok: protected
    ET.fromstring("<a/>")  # ok: constant
    ET.Element("a")  # ok: makes
    ET.tostring(text)  # ok: writes
