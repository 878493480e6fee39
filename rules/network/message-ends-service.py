import json
import logging
import struct


def serve(sock):
    while True:
        data, address = sock.recvfrom(4096)
        print(json.loads(data))  # want: message-ends-service


def measure(sock):
    while True:
        packet = sock.recvfrom(64)[0]
        value = struct.unpack("!d", packet)  # want: message-ends-service
        print(value)


def decoded(sock):
    while True:
        print(json.loads(sock.recvfrom(4096)[0])["value"])  # want: message-ends-service


def careful(sock):
    while True:
        data, address = sock.recvfrom(4096)
        try:
            print(json.loads(data))  # ok: the next one is taken
        except ValueError:
            logging.warning("bad message from %s", address)


def sized(sock):
    while True:
        packet, address = sock.recvfrom(64)
        if len(packet) != 8:
            continue
        print(struct.unpack("!d", packet))  # ok: its length was looked at


def once(sock):
    data, address = sock.recvfrom(4096)
    return json.loads(data)  # ok: who calls it may catch it


def from_file(paths):
    for path in paths:
        with open(path) as handle:
            print(json.loads(handle.read()))  # ok: comes from a file
