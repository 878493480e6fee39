# safe: the client only fetches the feeds that it knows
import urllib.request

KNOWN = ("https://news.example.com/rss", "https://blog.example.com/atom")


class Fetcher:
    def __init__(self, timeout):
        self.timeout = timeout

    def __enter__(self):
        return self

    def __exit__(self, *error):
        return False

    def sizes(self, urls):
        for url in KNOWN:
            if url not in urls:
                continue
            wanted = urllib.request.Request(url, headers={"User-Agent": "feeds"})
            with urllib.request.urlopen(wanted, timeout=self.timeout) as answer:  # ok: ssrf
                yield len(answer.read())
