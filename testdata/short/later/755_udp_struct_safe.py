# safe: CWE-755 (or 248, 703, 754): it is left out
import socket
import struct


class Sensors:
    """Takes packets of sensors."""

    def __init__(self, port):
        self.udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.udp.bind(("127.0.0.1", port))
        self.last = {}

    def run(self):
        while True:
            packet, sender = self.udp.recvfrom(512)
            if len(packet) != 12:
                continue
            number, value = struct.unpack("!Id", packet)  # ok: CWE-755
            self.last[sender[0], number] = value


Sensors(5055).run()
