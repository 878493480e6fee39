# Patterns that say where an address leads.
import os
import re
from urllib.parse import urljoin, urlparse, urlsplit

import httpx
import requests
import tornado.web
from flask import Flask, redirect, request

app = Flask(__name__)


@app.get("/fetch")
def fetch():
    url = request.args["url"]
    if re.match(r"https?://([a-z0-9-]+\.)*shop\.example(/|$)", url):
        requests.get(url)
    if re.match(r"^https://(www\.)?shop\.example/", url):
        requests.get(url)
    if re.match(r"^https?://[\w-]+\.store\.example/.*$", url):
        requests.get(url)
    if re.fullmatch(r"https://shop\.example/[\w/-]+", url):
        requests.get(url)
    if re.match(r"^https://.*\.shop\.example/", url):
        requests.get(url)  # flow: ssrf
    if re.match(r"^https://[a-z]+\.shop\.example", url):
        requests.get(url)  # flow: ssrf
    if re.match(r"^https://[a-z.]+/", url):
        requests.get(url)  # flow: ssrf
    if re.match(r"^https://[a-z]+shop\.example/", url):
        requests.get(url)  # flow: ssrf
    if re.match(r"^https://[a-z]+\.example/", url):
        requests.get(url)  # flow: ssrf
    if re.search(r"https://shop\.example/", url):
        requests.get(url)  # flow: ssrf
    return "done"


@app.get("/local")
def local():
    url = request.args["url"]
    if re.match(r"^/[^/\\]", url):
        return redirect(url)
    return "no"


@app.get("/local-ahead")
def local_ahead():
    url = request.args["url"]
    if re.match(r"^/(?![/\\])", url):
        return redirect(url)
    return "no"


@app.get("/local-slash")
def local_slash():
    url = request.args["url"]
    if re.match(r"^/[^/]", url):
        return redirect(url)  # flow: open-redirect
    return "no"


@app.get("/local-slash-ahead")
def local_slash_ahead():
    url = request.args["url"]
    if re.match(r"^/(?!/)", url):
        return redirect(url)  # flow: open-redirect
    return "no"


def on_this_site(target):
    here, there = urlsplit(request.host_url), urlsplit(urljoin(request.host_url, target))
    if there.scheme in ("http", "https") and here.netloc == there.netloc:
        return there.geturl()
    return request.host_url


def beside_this_site(target):
    here, there = urlsplit(request.host_url), urlsplit(urljoin(request.host_url, target))
    if there.scheme in ("http", "https") and here.netloc != there.netloc:
        return there.geturl()
    return request.host_url


@app.get("/here")
def here():
    return redirect(on_this_site(request.args["url"]))


@app.get("/beside")
def beside():
    return redirect(beside_this_site(request.args["url"]))  # flow: open-redirect


@app.get("/pair")
def pair():
    url = urlparse(request.args["url"])
    if (url.scheme, url.netloc) != ("https", "shop.example"):
        return "no"
    return redirect(url.geturl())


@app.get("/pair-of-path")
def pair_of_path():
    url = urlparse(request.args["url"])
    if (url.scheme, url.path) != ("https", "/cart"):
        return "no"
    return redirect(url.geturl())  # flow: open-redirect


@app.get("/pair-not")
def pair_not():
    url = urlparse(request.args["url"])
    if (url.scheme, url.netloc) == ("https", "shop.example"):
        return "no"
    return redirect(url.geturl())  # flow: open-redirect


@app.get("/first-two")
def first_two():
    url = urlparse(request.args["url"])
    if url[:2] == ("https", "shop.example"):
        return redirect(url.geturl())
    if url[1] == "shop.example":
        return redirect(url.geturl())
    if url[2] == "/cart":
        return redirect(url.geturl())  # flow: open-redirect
    return "no"


@app.get("/no-backslash")
def no_backslash():
    url = request.args["url"]
    if not url.startswith("/") or url.startswith("//") or "\\" in url:
        return "no"
    return redirect(url)


@app.get("/backslash-alone")
def backslash_alone():
    url = request.args["url"]
    if not url.startswith("/") or "\\" in url:
        return "no"
    return redirect(url)  # flow: open-redirect


class Remote:
    def __init__(self, site):
        self.site = site

    def send(self, path):
        return requests.get(self.site + path)

    def call(self, path):
        return requests.get(self.site + path)  # flow: ssrf

    def unpacked(self, path):
        return requests.get(path.removeprefix("/via/") + "/")  # flow: ssrf

    def order(self, name):
        return self.send(f"/orders/{name}")

    def any(self, name):
        return self.call(f"{name}/orders")

    def via(self, address):
        return self.unpacked(f"/via/{address}")


@app.get("/remote")
def remote():
    shop = Remote(os.environ["SHOP"])
    shop.order(request.args["name"])
    shop.any(request.args["name"])
    shop.via(request.args["address"])
    return {}


def leads_home(target):
    here, there = urlparse(request.host_url), urlparse(urljoin(request.host_url, target))
    return there.scheme in ("http", "https") and there.netloc == here.netloc


def leads_to_a_path(target):
    there = urlparse(urljoin(request.host_url, target))
    return there.scheme in ("http", "https") and there.path == "/cart"


def leads_near_home(target):
    here, there = urlparse(request.host_url), urlparse(urljoin(request.host_url, target))
    return there.netloc.endswith(here.netloc)


@app.get("/joined-home")
def joined_home():
    target = request.args["next"]
    if not leads_home(target):
        return "no"
    return redirect(target)  # flow: open-redirect


@app.get("/joined-and-sent")
def joined_and_sent():
    there = urljoin(request.host_url, request.args["next"])
    if urlparse(there).netloc != urlparse(request.host_url).netloc:
        return "no"
    return redirect(there)


@app.get("/joined-elsewhere")
def joined_elsewhere():
    target = request.args["next"]
    if leads_home(target):
        return "no"
    return redirect(target)  # flow: open-redirect


@app.get("/joined-path")
def joined_path():
    target = request.args["next"]
    if not leads_to_a_path(target):
        return "no"
    return redirect(target)  # flow: open-redirect


@app.get("/joined-near")
def joined_near():
    target = request.args["next"]
    if not leads_near_home(target):
        return "no"
    return redirect(target)  # flow: open-redirect


@app.get("/joined-unseen")
def joined_unseen():
    return requests.get(urljoin("https://shop.example/", request.args["item"])).text  # flow: ssrf


@app.get("/joined-item")
def joined_item():
    return requests.get(urljoin("https://shop.example/", "/items/" + request.args["item"])).text


@app.get("/query-behind")
def query_behind():
    address = os.environ["STORE"]
    address += "?" + request.args["q"]
    return requests.get(address).text


@app.get("/query-in-front")
def query_in_front():
    address = request.args["q"] + "?page=2"
    return requests.get(address).text  # flow: ssrf


def on_own_host(target):
    target = target.replace("\\", "/")
    return urlparse(target).netloc == urlparse(request.host_url).netloc


def on_some_host(target):
    target = target.replace("\\", "/")
    return urlparse(target).netloc != ""


@app.get("/as-browsers-read")
def as_browsers_read():
    target = request.args["next"]
    if not on_own_host(target):
        return "no"
    return redirect(target)


@app.get("/as-browsers-read-or-not")
def as_browsers_read_or_not():
    target = request.args["next"]
    if not on_some_host(target):
        return "no"
    return redirect(target)  # flow: open-redirect


@app.get("/pattern-of-domain")
def pattern_of_domain():
    target = request.args["next"]
    if re.match(r"^https://([a-z0-9-]+\.)*shop\.example(:\d+)?(/.*)?$", target):
        return redirect(target)
    if re.match(r"^https://shop\.example(:[a-z]+)?(/.*)?$", target):
        return redirect(target)  # flow: open-redirect
    if re.match(r"^https://shop\.example(/[a-z]*)?", target):
        return redirect(target)  # flow: open-redirect
    return "no"


class Slashes(tornado.web.RequestHandler):
    def get(self):
        if self.request.path.startswith("//"):
            raise tornado.web.HTTPError(403)
        self.redirect(self.request.path + "/")

    def post(self):
        self.redirect(self.request.path + "/")  # flow: open-redirect

    def put(self):
        path, *rest = self.request.uri.partition("?")
        self.redirect("".join(["/" + path.strip("/"), *rest]))

    def patch(self):
        path, *rest = self.request.uri.partition("?")
        self.redirect("".join([path.rstrip("/"), *rest]))  # flow: open-redirect

    def delete(self):
        path = self.get_argument("path")
        if path.startswith("//"):
            raise tornado.web.HTTPError(403)
        self.redirect(path + "/")  # flow: open-redirect


def on_site(target):
    target = (target or "").strip().replace("\\", "/")
    if not target or target.startswith("///"):
        return False
    there, here = urlsplit(target), urlsplit(request.host_url)
    if there.netloc or there.scheme:
        if not there.netloc or not there.scheme:
            return False
        if there.netloc != here.netloc or there.scheme != here.scheme:
            return False
    return True


def on_scheme(target):
    target = (target or "").strip().replace("\\", "/")
    there, here = urlsplit(target), urlsplit(request.host_url)
    return not there.scheme or there.scheme == here.scheme


@app.get("/site-or-nothing")
def site_or_nothing():
    target = request.args.get("next")
    if on_site(target):
        return redirect(target)
    return "no"


@app.get("/scheme-or-nothing")
def scheme_or_nothing():
    target = request.args.get("next")
    if on_scheme(target):
        return redirect(target)  # flow: open-redirect
    return "no"


client = httpx.Client(base_url=os.environ["SHOP"])


def ask(method, path):
    return client.request(method, path)


def ask_any(method, path):
    return client.request(method, path)  # flow: ssrf


class Orders:
    site = "https://orders.example"

    def address(self, path):
        return self.site + path

    def path(self, path):
        return self.site + path

    def ask(self, address):
        return requests.get(address)

    def ask_other(self, address):
        return requests.get(address)  # flow: ssrf


@app.get("/client")
def asks_client():
    orders, word = Orders(), request.args["word"]
    client.get(f"/orders/{word}")
    client.get(f"/{word}")  # behind its own address, two slashes or one: httpx asks for a scheme before it takes a host
    ask("GET", f"/orders/{word}")
    ask_any("GET", word)
    orders.ask(orders.address(f"/orders/{word}"))
    orders.ask_other(orders.path(word))


def of_sockets(address):
    return address.replace("http", "ws", 1)


@app.get("/behind")
def behind():
    shop = shops[request.args["shop"]]
    target = of_sockets(f"{shop.get('address')}/socket")
    query = request.args["query"]
    if "?" in target:
        target += "&" + query
    else:
        target += "?" + query
    return requests.get(target)
