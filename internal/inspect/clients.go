package inspect

import (
	"regexp"
	"strings"

	"github.com/adderstone/adderstone/internal/syntax"
)

// Libraries that nobody has listed: what they return was gathered, and what is handed to an object of one that speaks to another
// machine is sent.

// clientLibraries speak to other machines.
var clientLibraries = words(`github gitlab boto3 botocore aioboto3 google firebase_admin pyrebase supabase
	redis pymongo motor paho kafka pika nats telegram telebot aiogram pyrogram telethon discord nextcord disnake slack_sdk slack twilio sendgrid mailjet_rest
	paramiko fabric asyncssh pysftp ftplib smtplib imaplib socketio websocket websockets web3 solana dropbox mega gspread psycopg2 psycopg pymysql mysql
	elasticsearch notion_client tweepy praw grpc zmq minio azure stomp rpyc xmlrpc docker kubernetes influxdb_client pyairtable airtable zulip nio mattermostdriver
	b2sdk ipfshttpclient webdav3 smbclient smb atproto mastodon pushbullet pushover_complete simplematrixbotlib matrix_client slixmpp vonage messagebird plivo mailgun postmarker resend sib_api_v3_sdk appwrite pocketbase upstash_redis pusher ably pubnub
	rocketchat_API pydrive pydrive2 webdav4 internetarchive pyimgur cloudinary neo4j pymssql oracledb asyncpg aiomysql aiopg hvac consul etcd3 pymemcache cassandra clickhouse_driver clickhouse_connect exchangelib O365 trello asana jira`)

// plainModules make nothing that is worth stealing: most of the standard library, and clients of HTTP.
var plainModules = words(`requests httpx aiohttp urllib3 pycurl httplib2 treq niquests builtins json time datetime uuid random secrets string re math itertools functools collections dataclasses typing enum copy base64 binascii zlib hashlib
	hmac platform sys os io pathlib tempfile threading asyncio logging warnings importlib urllib http ssl socket struct types traceback contextlib inspect textwrap
	operator codecs gzip bz2 lzma zipfile tarfile shutil subprocess configparser argparse locale email select signal atexit multiprocessing concurrent queue`)

// writtenMachine is a machine's name or number, or an address with one.
var writtenMachine = regexp.MustCompile(`^([\w+]+://)?([\w.:-]*@)?(\d{1,3}(\.\d{1,3}){3}|[\w-]+(\.[\w-]+)*\.[a-z]{2,})(:\d+)?(/|$)`)

// fromClient are the traits of what a call of a library returns.
func (c *code) fromClient(n *syntax.Call, name string) trait {
	root, _, dotted := strings.Cut(name, ".")
	if !dotted || c.module.Program().Module(root) != nil {
		return 0
	}
	var all trait
	if !plainModules[root] {
		all |= gathered
	}
	if clientLibraries[root] {
		all |= client | fetched
		if c.namesMachine(n) {
			all |= addressed
		}
	}
	return all
}

// namesMachine reports whether a call is given another machine that is written in the program.
func (c *code) namesMachine(n *syntax.Call) bool {
	remote := func(e syntax.Expr) bool {
		if pair, ok := e.(*syntax.Tuple); ok && len(pair.Elts) > 0 {
			e = pair.Elts[0]
		}
		text, ok := c.fold(e)
		return ok && writtenMachine.MatchString(text) && !strings.Contains(text, "localhost") && !strings.Contains(text, "127.0.0.1")
	}
	for _, a := range n.Args {
		if remote(a) {
			return true
		}
	}
	for _, k := range n.Keywords {
		switch k.Arg {
		case "host", "hostname", "url", "server", "address", "base_url":
			if remote(k.Value) {
				return true
			}
		}
	}
	return false
}

// handsToClient notes that data goes into a method of an object that speaks to another machine, where nobody has asked for that.
func (c *code) handsToClient(n *syntax.Call, method *syntax.Attribute) {
	if c.when(n.Start) == whenCalled || len(n.Args)+len(n.Keywords) == 0 {
		return
	}
	object := c.traits(method.Value, 0)
	if object&(client|gathered) != 0 && c.providers(n) > 1 {
		c.add(sends, n, method.Attr, loot, true)
		return
	}
	if object&client == 0 {
		return
	}
	if given := c.sentTraits(n) &^ (client | addressed | gathered); given&(private|loot|opened|swept) != 0 {
		c.add(sends, n, method.Attr, given, object&addressed != 0)
	}
}
