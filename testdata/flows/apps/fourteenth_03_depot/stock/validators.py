import re

from rest_framework import serializers

HOSTS = {"stock.example.org", "parts.example.org"}


def plain_name(value):
    if not re.fullmatch(r"[A-Za-z0-9_]+", value):
        raise serializers.ValidationError("plain names only")


def not_empty(value):
    if not value.strip():
        raise serializers.ValidationError("empty")
