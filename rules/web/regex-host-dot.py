import re

def known(url):
    re.match(r"^https://www.example.com/", url)  # want: regex-host-dot
    re.compile("https?://api.example.com")  # want: regex-host-dot
    re.search("^http://[a-z]+.example.org", url)  # want: regex-host-dot

def fine(url):
    re.match(r"^https://www\.example\.com/", url)  # ok: escaped
    re.compile(r"https?://api\.example\.com")  # ok: escaped
    re.search("^a.b", url)  # ok: no host
