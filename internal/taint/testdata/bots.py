import os

import discord
import telebot
from aiogram import Router
from aiogram.filters import Command
from chalice import Chalice
from discord.ext import commands
from nicegui import ui
from slack_bolt import App
from telegram.ext import Application, CommandHandler, MessageHandler, filters

bot = commands.Bot(command_prefix="!", intents=discord.Intents.default())
client = discord.Client(intents=discord.Intents.default())
tele = telebot.TeleBot("token")
router = Router()
slack = App()
chalice = Chalice(app_name="shop")


@bot.command()
async def ping(ctx, host):
    os.system("ping " + host)  # flow: command-injection


@bot.command()
async def repeat(ctx, times: int):
    os.system(f"beep {times}")  # ok: converted before the call


class Tools(commands.Cog):
    @commands.command()
    async def trace(self, ctx, *, host):
        os.system("traceroute " + host)  # flow: command-injection

    @commands.Cog.listener()
    async def on_message(self, message):
        os.system("log " + message.content)  # flow: command-injection
        os.system(f"log {message.id}")  # ok: a number


@client.event
async def on_message(message):
    if message.content.startswith("!run "):
        os.system(message.content[5:])  # flow: command-injection


async def run(update, context):
    os.system(" ".join(context.args))  # flow: command-injection


async def echo(update, context):
    os.system("echo " + update.message.text)  # flow: command-injection


def serve():
    application = Application.builder().token("token").build()
    application.add_handler(CommandHandler("run", run))
    application.add_handler(MessageHandler(filters.TEXT, echo))


@tele.message_handler(commands=["run"])
def tele_run(message):
    os.system(message.text)  # flow: command-injection
    os.system(f"log {message.message_id}")  # ok: a number


@router.message(Command("run"))
async def aiogram_run(message, command):
    os.system(command.args)  # flow: command-injection
    os.system(message.text)  # flow: command-injection


@slack.command("/run")
def slack_run(ack, command, say):
    ack()
    os.system(command["text"])  # flow: command-injection


@chalice.route("/convert/{name}", methods=["POST"])
def convert(name):
    os.system("convert " + name)  # flow: command-injection
    os.system("convert " + chalice.current_request.json_body["file"])  # flow: command-injection


box = ui.input("command")


def go():
    os.system(box.value)  # flow: command-injection


ui.button("go", on_click=go)
