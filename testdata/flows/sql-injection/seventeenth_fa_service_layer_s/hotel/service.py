from .repository import Rooms


class Booking:
    def __init__(self, rooms: Rooms):
        self.rooms = rooms

    def free(self, floor, kind):
        return [row.id for row in self.rooms.find(floor=floor, kind=kind)]
