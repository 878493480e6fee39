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
