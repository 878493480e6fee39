# Slow patterns in a library: who calls it hands in long texts where a parameter is one by its name.
import re


def trimmed(text):
    return re.sub(r"\s+$", "", text)  # flow: slow-pattern-long-text


def without_tags(raw_html):
    return re.sub(r"<[^>]+>", "", raw_html)  # flow: slow-pattern-long-text


def major(release):
    return re.search(r"\d+\.x", release)


def key(options):
    return re.search(r"\w+=", options["text"])


def comments(response):
    return re.sub(b"<!--.*?-->", b"", response.body)  # flow: slow-pattern-long-text


class Page:
    def __init__(self, body, title):
        self.body = body
        self.title = title

    def tags(self):
        return re.findall(r"<[^>]+>", self.body)  # flow: slow-pattern-long-text

    def words(self):
        return re.findall(r"\w+:", self.title)
