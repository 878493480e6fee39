from rest_framework import serializers


class FilterSerializer(serializers.Serializer):
    unit = serializers.ChoiceField(choices=["kg", "lb"], default="kg")
    tag = serializers.CharField(max_length=40)
