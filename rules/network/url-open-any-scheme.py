import urllib.request
from urllib.request import urlopen

def get(url):
    urlopen(url)  # want: url-open-any-scheme
    urllib.request.urlretrieve(url, "x")  # want: url-open-any-scheme
    urllib.request.urlopen(url + "/x")  # want: url-open-any-scheme

def fine(url, opener):
    urlopen("https://a.example/")  # ok: constant
    opener.open(url)  # ok: something else
    urllib.request.Request("https://a.example/")  # ok: opens nothing
