# vulnerable: the client of the second module follows the address of the body
import urllib.request


class Fetcher:
    def __init__(self, timeout):
        self.timeout = timeout

    def __enter__(self):
        return self

    def __exit__(self, *error):
        return False

    def sizes(self, urls):
        for url in urls:
            wanted = urllib.request.Request(url, headers={"User-Agent": "feeds"})
            with urllib.request.urlopen(wanted, timeout=self.timeout) as answer:  # want: ssrf
                yield len(answer.read())
