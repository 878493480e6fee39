import urllib.request

import aiohttp
import httpx
import requests

from .pages import next_of, refresh_of, split


def feed(source, with_content=True):  # want: address-followed-forever
    content = _fetch_url_content(source)
    try:
        return split(content)
    except ValueError:
        redirect_url = refresh_of(content)
        return feed(redirect_url, with_content)


def page(url):  # want: address-followed-forever
    answer = requests.get(url, allow_redirects=False, timeout=10)
    if answer.is_redirect:
        return page(answer.headers["Location"].replace("next", "") or answer.next.url)
    return answer.text


class Crawler:
    async def load(self, url):  # want: address-followed-forever
        async with aiohttp.ClientSession() as session, session.get(url) as answer:
            location = answer.headers.get("Location")
            return await self.load(location) if location else await answer.text()


def counted(url, redirects=5):
    answer = httpx.get(url)
    location = answer.headers.get("location")
    if location and redirects:
        return counted(location, redirects - 1)  # ok: five at most
    return answer.text


def remembered(url, seen=frozenset()):
    text = urllib.request.urlopen(url).read()
    following = next_of(text)
    if following and following not in seen:
        return remembered(following, seen | {url})  # ok: none twice
    return text


def once(url):
    location = requests.get(url, timeout=10).headers.get("Location")  # ok: does not call itself
    return requests.get(location, timeout=10).text


def walk(source):
    return [walk(next_part) for next_part in source.parts]  # ok: requests nothing


def _fetch_url_content(url):
    return httpx.get(url).text
