# vulnerable: the region becomes part of the host
import httpx


class Weather:
    def __init__(self, region, version="v1"):
        self.base = "https://{}.weather.example/{}".format(region, version)

    @property
    def url(self):
        return self.base + "/current"

    def current(self, city):
        return httpx.get(self.url, params={"city": city}).json()  # want: ssrf
