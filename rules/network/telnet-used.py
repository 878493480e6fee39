import telnetlib  # want: telnet-used
from telnetlib import Telnet  # want: telnet-used

def connect(host):
    telnetlib.Telnet(host)  # want: telnet-used
    Telnet(host, 23)  # want: telnet-used

def fine(host, radio):
    radio.Telnet(host)  # ok: something else
    import socket  # ok: something else
    socket.create_connection((host, 22))  # ok: something else
