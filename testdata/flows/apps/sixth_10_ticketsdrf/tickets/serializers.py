from rest_framework import serializers

from tickets.models import Ticket


class TicketSerializer(serializers.ModelSerializer):
    class Meta:
        model = Ticket
        fields = ["id", "title", "body"]


class StatsSerializer(serializers.Serializer):
    days = serializers.IntegerField(min_value=1)
    state = serializers.ChoiceField(choices=["open", "closed"])
    group = serializers.CharField(max_length=40)


class WebhookSerializer(serializers.Serializer):
    target = serializers.URLField()
    service = serializers.ChoiceField(choices=["chat", "pager"])
