import requests

SERVICES = {"chat": "https://chat.example.org/hook", "pager": "https://pager.example.org/v2"}


class HookSender:
    def __init__(self, payload):
        self.payload = payload

    def send_to(self, url):
        return requests.post(url, json=self.payload, timeout=5).status_code  # want: ssrf

    def send_to_service(self, service):
        return requests.post(SERVICES[service], json=self.payload, timeout=5).status_code  # ok: ssrf
