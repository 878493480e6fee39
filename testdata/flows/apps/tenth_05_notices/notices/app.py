import asyncio

import tornado.web
from motor.motor_tornado import MotorClient

from . import handlers


def make_app():
    app = tornado.web.Application([
        (r'/key', handlers.NoticeByKey),
        (r'/number', handlers.NoticeByNumber),
        (r'/find', handlers.Find),
        (r'/preview', handlers.Preview),
        (r'/relay', handlers.Relay),
        (r'/account', handlers.Account),
    ])
    app.db = MotorClient().notices
    return app


async def main():
    make_app().listen(8080)
    await asyncio.Event().wait()


if __name__ == '__main__':
    asyncio.run(main())
