import requests
import httpx
from flask import Flask

app = Flask(__name__)

@app.route("/")
def page():
    return requests.get("https://a.example", timeout=30).text  # want: http-without-timeout

def fetch(url):
    requests.post(url, timeout=30)  # want: http-without-timeout
    httpx.get(url, timeout=30)  # want: http-without-timeout

def fine(url, extra):
    requests.get(url, timeout=5)  # ok: bounded
    httpx.get(url)  # ok: 5 seconds by default
    requests.get(url, **extra)  # ok: not known here
