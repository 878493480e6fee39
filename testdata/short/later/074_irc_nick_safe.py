# safe: CWE-74 (or 93, 77): line breaks are taken out
import socket

from django.http import JsonResponse


def join_chat(request):
    """Join the chat under a name."""
    nick = request.POST.get("nick", "guest")
    chat = socket.create_connection(("irc", 6667))
    nick = nick.replace("\r", "").replace("\n", "")
    chat.send("NICK {}\r\n".format(nick).encode())  # ok: CWE-74
    answer = chat.recv(512)
    chat.close()
    return JsonResponse({"answer": answer.decode()})
