# safe: the list is emptied and refilled with a constant before the call
import urllib3

from flask import Flask, request

app = Flask(__name__)

http = urllib3.PoolManager()


@app.post("/crawl")
def crawl():
    pages = request.form.getlist("url")
    asked = len(pages)
    pages = ["https://www.example.org/sitemap.xml"]
    codes = [http.request("HEAD", page).status for page in pages]  # ok: ssrf
    return {"codes": codes, "asked": asked}
