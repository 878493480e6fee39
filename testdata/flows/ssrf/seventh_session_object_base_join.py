# vulnerable: session object base join
from urllib.parse import urljoin
import requests
from flask import Flask, request

app = Flask(__name__)

http = requests.Session()
@app.get("/j")
def j():
    target = urljoin("https://api.acme.org/v1/", request.args.get("p", ""))
    return http.request("GET", target).text  # want: ssrf
