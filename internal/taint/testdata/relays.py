# Proxies that ask for what they are asked for, and a page that shows a picture of anywhere.
import httpx
import requests
from fastapi import FastAPI

app = FastAPI()


class ForwardProxy:
    def relay(self, target):
        return httpx.get(target)  # flow: ssrf medium


@app.get("/relay/{target:path}")
def relay(target: str):
    return ForwardProxy().relay(target).status_code


@app.get("/image_proxy")
def image_proxy(url: str):
    return requests.get(url).status_code  # flow: ssrf high


def check_site_status(url):
    return requests.get(url).status_code  # flow: ssrf medium


@app.get("/status")
def status(url: str):
    return check_site_status(url)
