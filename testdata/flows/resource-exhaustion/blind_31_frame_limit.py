# safe: frames over a megabyte are refused
import struct
import socketserver

LIMIT = 1 << 20


class Frames(socketserver.StreamRequestHandler):
    def handle(self):
        head = self.rfile.read(4)
        (length,) = struct.unpack(">I", head)
        if length > LIMIT:
            return
        frame = bytearray(length)  # ok: resource-exhaustion
        self.rfile.readinto(frame)
        self.wfile.write(struct.pack(">I", len(frame)))
