import copy
from urllib.parse import urljoin, urlsplit

import httpx
import requests
import tornado.httpclient


def fetch(url, token):
    headers = {"Authorization": "Bearer " + token}
    answer = requests.get(url, headers=headers, allow_redirects=False, timeout=5)
    while answer.status_code in (301, 302, 307):
        url = urljoin(url, answer.headers["Location"])
        answer = requests.get(url, headers=headers, allow_redirects=False, timeout=5)  # want: redirect-keeps-credentials
    return answer


def download(client: httpx.Client, url, user, password):
    answer = client.get(url, auth=(user, password))
    if answer.status_code == 302:
        answer = client.get(answer.headers["location"], auth=(user, password))  # want: redirect-keeps-credentials
    return answer


class Client:
    def follow_redirects(self, answer, request):  # want: redirect-keeps-credentials
        while "location" in answer.headers:
            request.url = urljoin(request.url, answer.headers["location"])
            answer = self.send(request.url, headers=request.headers)
        return answer


def fetch_checked(url, token):
    headers = {"Authorization": "Bearer " + token}
    answer = requests.get(url, headers=headers, allow_redirects=False, timeout=5)
    target = urljoin(url, answer.headers["Location"])
    if urlsplit(target).netloc != urlsplit(url).netloc:
        headers.pop("Authorization")
    return requests.get(target, headers=headers, timeout=5)  # ok: the hosts are compared


def plain(url):
    headers = {"Accept": "text/plain"}
    answer = requests.get(url, headers=headers, allow_redirects=False, timeout=5)
    return requests.get(answer.headers["Location"], headers=headers, timeout=5)  # ok: nothing secret is sent


class Careful:
    def follow_redirect(self, answer, request):  # ok: takes them away
        request.url = urljoin(request.url, answer.headers["location"])
        request.headers.pop("Authorization", None)
        return self.send(request.url, headers=request.headers)


async def created(base, job, token):
    client = tornado.httpclient.AsyncHTTPClient()
    answer = await client.fetch(base + "/jobs", method="POST", body=job)
    return answer.headers["Location"]  # ok: nothing is asked there


class Connection:
    def finish(self):
        if self.code in (301, 302):
            again = copy.copy(self.request)
            request = again
            request.url = urljoin(self.request.url, self.headers["Location"])  # want: redirect-keeps-credentials
            return self.client.fetch(request)

    def finish_carefully(self):
        if self.code in (301, 302):
            request = copy.copy(self.request)
            request.url = urljoin(self.request.url, self.headers["Location"])  # ok: hosts are compared
            if urlsplit(request.url).netloc != urlsplit(self.request.url).netloc:
                request.headers = {}
            return self.client.fetch(request)


import aiohttp


class Api:
    def __init__(self, key):
        self.key = key

    async def load(self, url):
        async with aiohttp.ClientSession() as session:
            headers = {"X-Api-Key": self.key}
            async with session.get(url, headers=headers, allow_redirects=False) as first:
                if first.status in (301, 302):
                    async with session.get(first.headers["Location"], headers=headers) as second:  # want: redirect-keeps-credentials
                        return await second.read()
                return await first.read()

    async def load_within(self, url):
        async with aiohttp.ClientSession() as session:
            headers = {"X-Api-Key": self.key}
            async with session.get(url, headers=headers, allow_redirects=False) as first:
                if first.status in (301, 302):
                    target = first.headers["Location"]
                    if not target.startswith("https://api.example.org/"):
                        raise ValueError(target)
                    async with session.get(target, headers=headers) as second:
                        return await second.read()
                return await first.read()


import http.client
from urllib.parse import urljoin, urlsplit


class Transport:
    def open(self, url, body, headers, hops=5):
        parts = urlsplit(url)
        connection = http.client.HTTPSConnection(parts.netloc)
        connection.request("POST", parts.path, body, headers)
        answer = connection.getresponse()
        if answer.status in (302, 307) and hops:
            return self.handle_redirect(url, answer, body, headers, hops)
        return answer

    def handle_redirect(self, url, answer, body, headers, hops):  # want: redirect-keeps-credentials
        target = urljoin(url, answer.getheader("Location"))
        return self.open(target, body, headers, hops - 1)

    def handle_redirect_safely(self, url, answer, body, headers, hops):
        target = urljoin(url, answer.getheader("Location"))
        if urlsplit(target).hostname != urlsplit(url).hostname:
            headers = {name: value for name, value in headers.items() if name.lower() not in SECRET}
        return self.open(target, body, headers, hops - 1)


SECRET = {"authorization", "cookie"}
