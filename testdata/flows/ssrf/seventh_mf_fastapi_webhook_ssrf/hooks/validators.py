import ipaddress
import socket
from urllib.parse import urlsplit


def assert_public(url):
    host = urlsplit(url).hostname
    for info in socket.getaddrinfo(host, None):
        if ipaddress.ip_address(info[4][0]).is_private:
            raise ValueError("private address")
