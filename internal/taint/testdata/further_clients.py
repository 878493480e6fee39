# Browsers on the server, descriptions of services, downloads and other clients that connect to where they are told.
import httplib2
import pdfkit
import redis
import requests_html
import yt_dlp
import zeep
from crawl4ai import AsyncWebCrawler
from flask import Flask, request
from langchain_community.document_loaders import WebBaseLoader
from lxml import html
from markupsafe import escape
from playwright.async_api import async_playwright
from selenium import webdriver
from torch.hub import load_state_dict_from_url
from weasyprint import HTML

app = Flask(__name__)
SHOP = "https://shop.example/"


@app.route("/old")
def old():
    return str(len(httplib2.Http().request(request.args["url"])[1]))  # flow: ssrf


@app.route("/old/fixed")
def old_fixed():
    return str(len(httplib2.Http().request(SHOP + request.args["page"])[1]))


@app.route("/rendered")
def rendered():
    requests_html.HTMLSession().get(request.args["url"])  # flow: ssrf
    return ""


@app.route("/browser")
def browser():
    driver = webdriver.Firefox()
    driver.get(request.args["url"])  # flow: ssrf
    driver.get(SHOP + request.args["page"])
    return ""


@app.route("/page")
async def page():
    async with async_playwright() as p:
        chromium = await p.chromium.launch()
        page = await chromium.new_page()
        await page.goto(request.args["url"])  # flow: ssrf
        await page.goto(SHOP + request.args["page"])
    return ""


@app.route("/crawled")
async def crawled():
    async with AsyncWebCrawler() as crawler:
        await crawler.arun(url=request.args["url"])  # flow: ssrf
    return ""


@app.route("/service")
def service():
    zeep.Client(wsdl=request.args["wsdl"])  # flow: ssrf
    zeep.Client(wsdl=SHOP + "prices?wsdl")
    return ""


@app.route("/film")
def film():
    with yt_dlp.YoutubeDL({}) as loader:
        loader.download([request.args["url"]])  # flow: ssrf
        return str(len(loader.extract_info(SHOP + request.args["film"])))


@app.route("/weights")
def weights():
    load_state_dict_from_url(request.args["url"])  # flow: ssrf
    return ""


@app.route("/printed")
def printed():
    HTML(url=request.args["url"]).write_pdf("page.pdf")  # flow: ssrf
    HTML(url=SHOP).write_pdf("page.pdf")
    return ""


@app.route("/read")
def read():
    return str(len(WebBaseLoader(request.args["url"]).load()))  # flow: ssrf


@app.route("/parsed")
def parsed():
    tree = html.parse(request.args["url"])  # flow: ssrf
    return str(len(html.parse(SHOP + request.args["page"]).getroot()))


@app.route("/store")
def store():
    redis.Redis.from_url(request.args["store"])  # flow: ssrf
    redis.Redis.from_url(url=request.args["store"])  # flow: ssrf
    redis.Redis.from_url("redis://store.example/0")
    return ""


@app.route("/printed", methods=["POST"])
def printed():
    body = "<h1>" + request.form["title"] + "</h1>"
    pdfkit.from_string(body, "out.pdf")  # flow: xss
    pdfkit.from_string("<h1>" + escape(request.form["title"]) + "</h1>", "out.pdf")
    return HTML(string=body).write_pdf()  # flow: xss


@app.route("/printed/fixed", methods=["POST"])
def printed_fixed():
    return HTML(string="<h1>" + escape(request.form["title"]) + "</h1>").write_pdf()
