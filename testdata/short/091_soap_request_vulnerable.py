# vulnerable: CWE-91 (or 74): a name is put into a SOAP envelope
import xml.etree.ElementTree as ET

import requests
from django.http import HttpResponse

SERVICE = "https://crm.internal.example/soap"
SOAP = "http://schemas.xmlsoap.org/soap/envelope/"


def find_customer(request):
    """Ask the customer service for a customer by name."""
    name = request.GET["name"]
    envelope = """<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/">
  <soap:Body>
    <FindCustomer><Name>{}</Name></FindCustomer>
  </soap:Body>
</soap:Envelope>""".format(name)
    answer = requests.post(SERVICE, data=envelope, timeout=10)  # want: CWE-91
    return HttpResponse(answer.content, content_type="text/xml")
