import asyncio
import json
import pickle

from asgiref.sync import sync_to_async
from channels.db import database_sync_to_async
from channels.generic.websocket import AsyncJsonWebsocketConsumer, AsyncWebsocketConsumer, WebsocketConsumer
from django.db import connection

COMMANDS = {"uptime": "uptime", "disk": "df -h"}


class StockConsumer(AsyncWebsocketConsumer):
    async def connect(self):
        self.room = self.scope["url_route"]["kwargs"]["room"]
        await self.accept()

    @database_sync_to_async
    def history(self, room):
        with connection.cursor() as cursor:
            cursor.execute("SELECT text FROM talk WHERE room = '" + room + "'")  # want: sql-injection
            return cursor.fetchall()

    @database_sync_to_async
    def store(self, text):
        with connection.cursor() as cursor:
            cursor.execute("INSERT INTO talk (room, text) VALUES (%s, %s)", (self.room, text))  # ok: sql-injection

    async def receive(self, text_data=None, bytes_data=None):
        if bytes_data:
            state = pickle.loads(bytes_data)  # want: unsafe-deserialization
            await self.send(text_data=str(state))
            return
        message = json.loads(text_data)  # ok: unsafe-deserialization
        await self.store(message["text"])
        await self.send(text_data=json.dumps(await self.history(self.room)))


class CountConsumer(WebsocketConsumer):
    def receive(self, text_data=None, bytes_data=None):
        room = self.scope["url_route"]["kwargs"]["room"]
        with connection.cursor() as cursor:
            cursor.execute("SELECT COUNT(*) FROM room_" + room)  # ok: sql-injection
            total = cursor.fetchone()[0]
            cursor.execute("SELECT COUNT(*) FROM talk WHERE text LIKE '%" + text_data + "%'")  # want: sql-injection
            self.send(text_data=f"{total}/{cursor.fetchone()[0]}")


class ConsoleConsumer(AsyncJsonWebsocketConsumer):
    async def receive_json(self, content, **kwargs):
        name = content.get("command")
        if name in COMMANDS:
            process = await asyncio.create_subprocess_shell(COMMANDS[name])  # ok: command-injection
        else:
            process = await asyncio.create_subprocess_shell("stockctl " + name)  # want: command-injection
        await process.wait()
        await self.send_json({"code": process.returncode})

    async def stock_changed(self, event):
        await self.send_json({"text": event["text"]})
