from urllib.parse import urlsplit

from rest_framework import serializers

from .models import Item, Shelf
from .validators import HOSTS, not_empty, plain_name


class ItemSerializer(serializers.ModelSerializer):
    class Meta:
        model = Item
        fields = ["id", "name", "kind"]


class ShelfSerializer(serializers.ModelSerializer):
    class Meta:
        model = Shelf
        fields = "__all__"


class ScanSerializer(serializers.Serializer):
    device = serializers.ChoiceField(choices=["usb", "net"])
    depth = serializers.IntegerField(min_value=1, max_value=48)
    title = serializers.CharField()
    slug = serializers.SlugField()
    target = serializers.CharField(validators=[plain_name])
    folder = serializers.CharField(validators=[not_empty])
    ref = serializers.RegexField(r"^[A-Z]{2}[0-9]{4}\Z")


class MirrorSerializer(serializers.Serializer):
    url = serializers.URLField()
    known = serializers.URLField()
    address = serializers.IPAddressField()

    def validate_known(self, value):
        parts = urlsplit(value)
        if parts.scheme != "https" or parts.hostname not in HOSTS:
            raise serializers.ValidationError("unknown host")
        return value
