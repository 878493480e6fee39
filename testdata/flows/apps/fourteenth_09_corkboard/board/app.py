import bottle

from . import pins, rooms

app = bottle.Bottle()
app.mount("/rooms/", rooms.app)
app.merge(pins.app)

if __name__ == "__main__":
    app.run(server="waitress")
