# safe: CWE-91 (or 74): the envelope is built by ElementTree
import xml.etree.ElementTree as ET

import requests
from django.http import HttpResponse

SERVICE = "https://crm.internal.example/soap"
SOAP = "http://schemas.xmlsoap.org/soap/envelope/"


def find_customer(request):
    """Ask the customer service for a customer by name."""
    name = request.GET["name"]
    root = ET.Element("{%s}Envelope" % SOAP)
    body = ET.SubElement(root, "{%s}Body" % SOAP)
    find = ET.SubElement(body, "FindCustomer")
    ET.SubElement(find, "Name").text = name
    envelope = ET.tostring(root)
    answer = requests.post(SERVICE, data=envelope, timeout=10)  # ok: CWE-91
    return HttpResponse(answer.content, content_type="text/xml")
