import http.client
import requests
import urllib.request

def call():
    requests.get("http://shop.com/x")  # want: plain-http-request
    urllib.request.urlopen("http://shop.com/x")  # want: plain-http-request
    http.client.HTTPConnection("shop.com")  # want: plain-http-request

def fine():
    requests.get("https://shop.com/x")  # ok: encrypted
    requests.get("http://localhost:8000")  # ok: this machine
    http.client.HTTPSConnection("shop.com")  # ok: encrypted
